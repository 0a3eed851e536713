// 长辈版 (larger type, one column) and printing. Runs in the head, so that the page never jumps from one size to the other.
(function () {
  "use strict";

  var root = document.documentElement;

  function remembered() {
    try {
      return window.localStorage.getItem("gc-elder") === "1";
    } catch (refused) {
      return false; // storage is closed to this page; the switch still works while it is open
    }
  }

  function remember(on) {
    try {
      window.localStorage.setItem("gc-elder", on ? "1" : "0");
    } catch (refused) {
      // as above
    }
  }

  function show(on) {
    root.classList.toggle("gc-elder", on);
  }

  function bindElder(button) {
    function say() {
      var on = root.classList.contains("gc-elder");
      button.setAttribute("aria-pressed", on ? "true" : "false");
    }
    button.addEventListener("click", function () {
      var on = !root.classList.contains("gc-elder");
      show(on);
      remember(on);
      say();
    });
    button.hidden = false;
    say();
  }

  function bindPrint(button) {
    button.addEventListener("click", function () {
      window.print();
    });
    button.hidden = false;
  }

  show(remembered());
  document.addEventListener("DOMContentLoaded", function () {
    Array.prototype.forEach.call(document.querySelectorAll("[data-gc=elder]"), bindElder);
    Array.prototype.forEach.call(document.querySelectorAll("[data-gc=print]"), bindPrint);
  });
})();
