"""Private matters in the words of 公开内容: what a word is, whose it is, what governs it, what withholds it."""
