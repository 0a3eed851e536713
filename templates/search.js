// Finds any run of characters in the catalogue. The texts lie in search/*.js, one file for each domain, loaded on
// first use by script tags, so that a page opened from a folder can look things up as well.
(function () {
  "use strict";

  var STEP = 30;
  var form = document.querySelector(".gc-search");
  if (!form) {
    return;
  }
  var input = document.getElementById("gc-q");
  var status = document.getElementById("gc-status");
  var list = document.getElementById("gc-results");
  var more = document.getElementById("gc-more");
  var root = form.getAttribute("data-root");
  var keys = form.getAttribute("data-shards").split(" ").filter(Boolean);
  var shards = [];
  var missing = 0;
  var loading = null;
  var hits = [];
  var terms = []; // what is marked in results: the words asked for, and the official ones found instead
  var asked = "";
  var timer = 0;

  // ---- reading -------------------------------------------------------------------------------------------------

  // One character as it is compared: full width becomes half width, capitals become small, blanks vanish.
  var folded = Object.create(null);
  function foldCharacter(character) {
    if (!(character in folded)) {
      folded[character] = character.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
    }
    return folded[character];
  }

  function fold(text) {
    return Array.from(text.normalize("NFC"), foldCharacter).join("");
  }

  function load(key) {
    return new Promise(function (done) {
      var script = document.createElement("script");
      script.src = root + "search/" + key + ".js";
      script.onload = function () {
        var shard = window.gcShards[key];
        shard.key = key;
        shard.folds = shard.texts.map(fold);
        shard.official = Object.keys(shard.words).map(function (word) {
          return [fold(word), shard.words[word].map(fold)];
        });
        shard.names = [shard.name].concat(shard.aliases).map(fold);
        done(shard);
      };
      script.onerror = function () {
        missing += 1;
        done(null);
      };
      document.head.appendChild(script);
    });
  }

  function loadAll() {
    if (!loading) {
      loading = Promise.all(keys.map(load)).then(function (found) {
        shards = found.filter(Boolean);
      });
    }
    return loading;
  }

  // ---- finding -------------------------------------------------------------------------------------------------

  // The term, and the same with each of people's words in it (低保) put into the official ones (最低生活保障).
  function alternatives(shard, term) {
    var found = [term];
    shard.official.forEach(function (entry) {
      if (term.indexOf(entry[0]) >= 0) {
        entry[1].forEach(function (official) {
          var other = term.split(entry[0]).join(official);
          if (found.indexOf(other) < 0) {
            found.push(other);
          }
        });
      }
    });
    return found;
  }

  // For each text of a shard, whether it holds the term or one of its alternatives.
  function holding(shard, term) {
    var all = alternatives(shard, term);
    all.slice(1).forEach(function (other) {
      if (terms.indexOf(other) < 0) {
        terms.push(other);
      }
    });
    return shard.folds.map(function (text) {
      return all.some(function (one) {
        return text.indexOf(one) >= 0;
      });
    });
  }

  // The first field of an item that holds the term, and the text in it; null if none does.
  function place(fields, held) {
    for (var field = 0; field < fields.length; field += 1) {
      for (var n = 0; n < fields[field].length; n += 1) {
        if (held[fields[field][n]]) {
          return { field: field, text: fields[field][n] };
        }
      }
    }
    return null;
  }

  function findIn(shard, searched) {
    var held = searched.map(function (term) {
      return holding(shard, term);
    });
    var found = [];
    shard.items.forEach(function (item, position) {
      var places = held.map(function (texts) {
        return place(item[1], texts);
      });
      if (places.every(Boolean)) {
        var last = places.reduce(function (a, b) {
          return a.field < b.field ? b : a;
        });
        found.push({ shard: shard, item: item, position: position, at: last, weight: last.field });
      }
    });
    return found;
  }

  function find(query) {
    var whole = fold(query);
    var words = query.split(/\s+/).map(fold).filter(Boolean);
    terms = words.slice();
    asked = fold(query);
    var found = [];
    shards.forEach(function (shard) {
      var here = findIn(shard, words);
      if (words.length > 1) {
        var seen = here.map(function (hit) {
          return hit.position;
        });
        findIn(shard, [whole]).forEach(function (hit) {
          if (seen.indexOf(hit.position) < 0) {
            here.push(hit);
          }
        });
      }
      here.sort(function (a, b) {
        return a.weight - b.weight || a.position - b.position;
      });
      found.push.apply(found, here);
    });
    return found
      .map(function (hit, order) {
        return { hit: hit, order: order };
      })
      .sort(function (a, b) {
        return a.hit.weight - b.hit.weight || a.order - b.order;
      })
      .map(function (entry) {
        return entry.hit;
      });
  }

  function domainsNamed(query) {
    var whole = fold(query);
    return keys.length < 2
      ? []
      : shards.filter(function (shard) {
          return shard.names.some(function (name) {
            return name.indexOf(whole) >= 0;
          });
        });
  }

  // ---- showing -------------------------------------------------------------------------------------------------

  // The text around the first hit, with every hit marked. Text stays text: nothing here is read as markup.
  function marked(text, around) {
    var characters = Array.from(text.normalize("NFC"));
    var owners = [];
    var line = "";
    characters.forEach(function (character, position) {
      var form = foldCharacter(character);
      for (var n = 0; n < form.length; n += 1) {
        owners.push(position);
      }
      line += form;
    });
    var lit = characters.map(function () {
      return false;
    });
    var first = characters.length;
    terms.concat(asked).forEach(function (term) {
      for (var at = line.indexOf(term); term && at >= 0; at = line.indexOf(term, at + term.length)) {
        first = Math.min(first, owners[at]);
        for (var n = owners[at]; n <= owners[at + term.length - 1]; n += 1) {
          lit[n] = true;
        }
      }
    });
    var from = around && first < characters.length ? Math.max(0, first - around) : 0;
    var to = around ? Math.min(characters.length, from + 4 * around) : characters.length;
    return pieces(characters, lit, from, to);
  }

  function pieces(characters, lit, from, to) {
    var fragment = document.createDocumentFragment();
    if (from > 0) {
      fragment.appendChild(document.createTextNode("…"));
    }
    for (var start = from, end = from; start < to; start = end) {
      while (end < to && lit[end] === lit[start]) {
        end += 1;
      }
      var run = document.createTextNode(characters.slice(start, end).join(""));
      if (lit[start]) {
        fragment.appendChild(document.createElement("mark")).appendChild(run);
      } else {
        fragment.appendChild(run);
      }
    }
    if (to < characters.length) {
      fragment.appendChild(document.createTextNode("…"));
    }
    return fragment;
  }

  function element(name, className, child) {
    var made = document.createElement(name);
    made.className = className;
    made.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
    return made;
  }

  function resultLink(href, child) {
    var link = element("a", "gc-result", child);
    link.href = href;
    return link;
  }

  function itemResult(hit) {
    var shard = hit.shard;
    var fields = hit.item[1];
    function words(field) {
      return fields[field].map(function (text) {
        return shard.texts[text];
      });
    }
    var entry = document.createElement("li");
    entry.appendChild(resultLink(root + "domains/" + shard.key + "/" + hit.item[0], marked(words(0).join(""), 0)));
    entry.appendChild(element("span", "gc-result-path", [shard.name].concat(words(1)).join(" › ")));
    if (hit.at.field > 1) {
      var line = element("p", "gc-result-text", element("span", "gc-result-label", shard.labels[hit.at.field] + "："));
      line.appendChild(marked(shard.texts[hit.at.text], 16));
      entry.appendChild(line);
    }
    return entry;
  }

  function domainResult(shard) {
    var entry = document.createElement("li");
    entry.appendChild(resultLink(root + "domains/" + shard.key + "/index.html", marked(shard.name, 0)));
    entry.appendChild(element("span", "gc-result-path", "领域，共 " + shard.items.length + " 项"));
    return entry;
  }

  function showMore() {
    var shown = list.querySelectorAll("[data-item]").length;
    var first = null;
    hits.slice(shown, shown + STEP).forEach(function (hit) {
      var entry = list.appendChild(itemResult(hit));
      entry.setAttribute("data-item", "");
      first = first || entry;
    });
    more.hidden = hits.length <= shown + STEP;
    return first;
  }

  function say(query, named) {
    var lost = missing ? "有 " + missing + " 个领域的数据未能载入。" : "";
    var also = named ? "，另有 " + named + " 个领域名称相符" : "";
    if (hits.length || named) {
      var official = terms.slice(query.split(/\s+/).filter(Boolean).length);
      var instead = official.length ? "也查找了“" + official.slice(0, 4).join("”“") + "”。" : "";
      status.textContent = "找到 " + hits.length + " 项" + also + "。" + instead + lost;
    } else {
      status.textContent = "没有找到含“" + query.trim() + "”的事项，可减少几个字再试。" + lost;
    }
  }

  function clear() {
    hits = [];
    list.textContent = "";
    list.hidden = true;
    more.hidden = true;
    status.textContent = "";
  }

  function keep(query) {
    try {
      window.history.replaceState(null, "", query ? "#q=" + encodeURIComponent(query) : "#");
    } catch (refused) {
      // the address stays; only the way back to these results is lost
    }
  }

  function run() {
    var query = input.value;
    if (!fold(query)) {
      clear();
      keep("");
      return Promise.resolve();
    }
    if (!shards.length && !missing) {
      status.textContent = "正在载入查找数据…";
    }
    return loadAll().then(function () {
      if (query !== input.value) {
        return;
      }
      var named = domainsNamed(query);
      clear();
      hits = find(query);
      named.forEach(function (shard) {
        list.appendChild(domainResult(shard));
      });
      showMore();
      list.hidden = !list.firstChild;
      say(query, named.length);
      keep(query);
    });
  }

  // ---- hands on the keys ---------------------------------------------------------------------------------------

  function move(event, step) {
    var stops = [input].concat(Array.from(list.querySelectorAll("a")));
    var next = stops[stops.indexOf(document.activeElement) + step];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }

  function onKey(event) {
    if (event.isComposing) {
      return;
    }
    if (event.key === "ArrowDown") {
      move(event, 1);
    } else if (event.key === "ArrowUp") {
      move(event, -1);
    } else if (event.key === "Escape") {
      event.preventDefault();
      input.value = "";
      clear();
      keep("");
      input.focus();
    }
  }

  input.addEventListener("input", function (event) {
    if (!event.isComposing) {
      window.clearTimeout(timer);
      timer = window.setTimeout(run, 120);
    }
  });
  input.addEventListener("compositionend", function () {
    window.clearTimeout(timer);
    timer = window.setTimeout(run, 120);
  });
  input.addEventListener("focus", loadAll, { once: true });
  input.addEventListener("keydown", onKey);
  list.addEventListener("keydown", onKey);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    window.clearTimeout(timer);
    run().then(function () {
      status.focus();
    });
  });
  more.addEventListener("click", function () {
    var first = showMore();
    if (first) {
      first.querySelector("a").focus();
    }
  });

  form.hidden = false;
  var linked = /^#q=(.*)$/.exec(window.location.hash);
  if (linked) {
    try {
      input.value = decodeURIComponent(linked[1]);
    } catch (unreadable) {
      input.value = "";
    }
    run();
  }
})();
