"""The rules: one file each. Whatever `Rule` a module of this folder holds takes part."""
