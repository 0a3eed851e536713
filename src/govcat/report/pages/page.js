// Filters the findings of a report by what was chosen and typed. Without it all of them are shown.
(function () {
  "use strict";

  var form = document.getElementById("filter");
  if (!form) {
    return; // the rule book, or a report in which nothing was found
  }

  var shown = document.getElementById("shown");
  var find = document.getElementById("find");
  var choices = Array.prototype.slice.call(form.querySelectorAll("select[data-by]"));
  var cards = Array.prototype.map.call(document.querySelectorAll(".finding"), function (card) {
    return { card: card, text: "" };
  });
  var groups = Array.prototype.slice.call(document.querySelectorAll(".kind, .part"));

  function holds(entry, by, value) {
    var held = entry.card.getAttribute("data-" + by) || "";
    return held === value || (by === "body" && held.split("\n").indexOf(value) >= 0);
  }

  function says(entry, words) {
    entry.text = entry.text || (entry.card.getAttribute("data-code") + " " + entry.card.textContent).toLowerCase();
    return words.every(function (word) {
      return entry.text.indexOf(word) >= 0;
    });
  }

  function filter() {
    var asked = choices.filter(function (choice) {
      return choice.value;
    });
    var words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    var n = 0;
    cards.forEach(function (entry) {
      var fits =
        asked.every(function (choice) {
          return holds(entry, choice.getAttribute("data-by"), choice.value);
        }) && says(entry, words);
      entry.card.hidden = !fits;
      n += fits ? 1 : 0;
    });
    groups.forEach(function (group) {
      group.hidden = !group.querySelector(".finding:not([hidden])");
    });
    var isAll = !asked.length && !words.length;
    var some = shown.getAttribute(n ? "data-some" : "data-none");
    shown.textContent = isAll ? "" : some.replace("{n}", n).replace("{all}", cards.length);
  }

  form.addEventListener("change", filter);
  find.addEventListener("input", filter);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
  form.addEventListener("reset", function () {
    window.setTimeout(filter, 0);
  });
  form.hidden = false;
  filter(); // a browser that goes back keeps what was chosen
})();
