// What the page does beyond HTML: check while somebody types, flow from box to box, read aloud, copy, print.
// Everything here is also checked by the service; without this script the page works too.
"use strict";

(() => {
  const byId = (id) => document.getElementById(id);

  // Digits belong in no history: whoever takes the telephone or computer next would find them.
  const address = new URL(location.href);
  if (address.searchParams.has("i")) {
    address.searchParams.delete("i");
    history.replaceState(null, "", address.pathname + address.search);
  }

  const form = byId("digits");
  if (form) typing(form);
  const tools = document.querySelector("[data-copy]");
  if (tools) answering(tools);

  function typing(form) {
    const DIGITS = 6;
    // Damm's quasigroup of order 10; the state before the first digit is the place of the group.
    const DAMM = [
      "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
      "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
    ];
    const boxes = [...form.querySelectorAll(".boxes input")];
    const remark = byId("remark");
    const submit = form.querySelector("button[type=submit]");
    const exchange = byId("exchange");

    /** Letters and digits, those of all scripts as ASCII, with this gap for whatever else stands between them. */
    function spelled(text, gap) {
      let result = "";
      for (const symbol of text.normalize("NFKC")) {
        if (/\p{Nd}/u.test(symbol)) result += value(symbol.codePointAt(0));
        else if (/[\p{L}\p{N}]/u.test(symbol) && symbol !== "ー") result += symbol;
        else if (!/\p{Cf}/u.test(symbol)) result += gap;
      }
      return result;
    }

    const asDigits = (text) => text.replace(/o/gi, "0").replace(/[il]/gi, "1");

    /** Digits, without whatever separates; letters that look like none stay, so that they can be named. */
    const folded = (text) => asDigits(spelled(text, ""));

    /** The digits of a word, without a label that stands before whole groups with no gap; empty if it is no number. */
    function numberIn(word) {
      const [, label, rest] = /^(\p{L}*?)([\doil]+)$/iu.exec(word) ?? ["", "", ""];
      const isNumber = label === "" || (/\d/.test(rest) && rest.length % (DIGITS / 2) === 0);
      return isNumber ? asDigits(rest) : "";
    }

    /** The installation ID in a text pasted into this box, or else the digits in it that are no labels. The service searches likewise (`found.rs`). */
    function found(text, index) {
      const words = spelled(text, " ").match(/[\x21-\u058F\u1E00-\u1FFF]+|[^\s\x21-\u058F\u1E00-\u1FFF]+/gu) ?? [];
      const label = (digits, first = 0) => (digits.length % DIGITS === 0 ? String(first + digits.length / DIGITS + 1) : null);
      const ids = new Set();
      const read = (at, digits) => {
        const groups = digits.match(/.{6}/g) ?? [];
        if (!groups.every((group, index) => stateOf(index, group) === "right")) return;
        if (digits.length === boxes.length * DIGITS) ids.add(digits);
        if (digits.length >= boxes.length * DIGITS || at === words.length) return;
        const number = numberIn(words[at]);
        if (number !== "") read(at + 1, digits + number);
        const isOther = !/\d/.test(words[at]) || number === "" || words[at] === label(digits);
        if (digits !== "" && label(digits) !== null && isOther) read(at + 1, digits);
      };
      words.forEach((_, at) => read(at, ""));
      if (ids.size === 1) return [...ids][0];
      return words.reduce((digits, word, at) => {
        const isLabel = word === label(digits, index) && words[at + 1]?.length > 2;
        return isLabel || !/\d/.test(word) ? digits : digits + (numberIn(word) || word);
      }, "");
    }

    /** The value of a decimal digit: Unicode encodes the ten of a script one after the other, zero first. */
    function value(code) {
      let zero = code;
      while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
      return code - zero;
    }

    function stateOf(index, symbols) {
      if (/[^0-9]/.test(symbols) || symbols.length > DIGITS) return "wrong";
      if (symbols.length < DIGITS) return "open";
      // An installation ID is of version 2 from its first group on: 2 × 2¹²⁸ to 3 × 2¹²⁸ of forty digits.
      const first = Number(symbols.slice(0, DIGITS - 1));
      if (index === 0 && (first < 6805 || first > 10208)) return "wrong";
      let state = index;
      for (const digit of symbols) state = Number(DAMM[state][Number(digit)]);
      return state === 0 ? "right" : "wrong";
    }

    const inChunks = (digits) => `${digits.slice(0, DIGITS / 2)} ${digits.slice(DIGITS / 2)}`;

    /** Shows the state of a box, and gives it back. */
    function judge(index) {
      const box = boxes[index];
      const state = stateOf(index, folded(box.value));
      box.closest("li").dataset.state = state;
      box.toggleAttribute("aria-invalid", false);
      if (state === "wrong") box.setAttribute("aria-invalid", "true");
      byId(`${box.id}-note`).textContent = state === "wrong" ? box.dataset.note : "";
      return state;
    }

    const states = () => boxes.map((box, index) => stateOf(index, folded(box.value)));

    function say(text, mood) {
      if (remark.textContent !== text) remark.textContent = text;
      remark.dataset.mood = mood;
    }

    const products = form.dataset.products.split(" ").map(BigInt);

    /** Whether an installation ID that begins with this right group can be of none of the vendor's products. */
    function isOfOtherVendor(first) {
      // Five of forty digits, so a number from n × 10³⁵ up to the next such; below the product lie 116 of its bits.
      const product = (number) => (number >> 116n) - (2n << 12n);
      const [least, most] = [product(first * 10n ** 35n), product((first + 1n) * 10n ** 35n - 1n)];
      return !products.some((known) => least <= known && known <= most);
    }

    /** The two wrong groups that would be right in each other's place, if there are two. */
    function swapped(all) {
      const wrong = all.flatMap((state, index) => (state === "wrong" ? [index] : []));
      const [one, other] = wrong;
      const fits = (group, place) => stateOf(place, folded(boxes[group].value)) === "right";
      return wrong.length === 2 && fits(one, other) && fits(other, one) ? wrong : null;
    }

    /** Says the wrong group typed last, or that all are right. */
    function sum(lastIndex) {
      const all = states();
      const pair = swapped(all);
      exchange.hidden = pair === null;
      if (pair) {
        say(form.dataset.swapped.replace("%1", pair[0] + 1).replace("%2", pair[1] + 1), "bad");
        return all;
      }
      const wrong = all[lastIndex] === "wrong" ? lastIndex : all.indexOf("wrong");
      if (wrong >= 0) say(boxes[wrong].dataset.wrong, "bad");
      else if (all[0] === "right" && isOfOtherVendor(BigInt(folded(boxes[0].value).slice(0, DIGITS - 1)))) {
        say(form.dataset.otherVendor, "bad");
      } else if (all.every((state) => state === "right")) say(form.dataset.right, "good");
      else say("", "");
      return all;
    }

    /** Puts a group into a box. */
    function put(at, group) {
      boxes[at].value = group;
      if (judge(at) === "right") boxes[at].value = inChunks(group);
    }

    /** Puts a text into this box and those after it, and says which was filled last. A right group is not replaced by a wrong one. */
    function spread(from, symbols, isWhole) {
      let at = from;
      for (let rest = symbols; rest !== "" && at < boxes.length; at += 1) {
        const group = rest.slice(0, DIGITS);
        const isRight = (text) => stateOf(at, text) === "right";
        if (!isWhole && at > from && isRight(folded(boxes[at].value)) && !isRight(group)) break;
        put(at, group);
        rest = rest.slice(DIGITS);
      }
      return at - 1;
    }

    /** Goes on after this box; a wrong group that was just filled keeps the focus. */
    function goOn(from, last, all) {
      const wrong = all.findIndex((state, index) => index >= from && index <= last && state === "wrong");
      if (wrong >= 0) boxes[wrong].focus();
      else if (last + 1 < boxes.length) boxes[last + 1].focus();
      else if (all.every((state) => state === "right")) submit.focus();
    }

    /** Pastes a text as if into this box. */
    function paste(index, text) {
      const symbols = found(text, index);
      // A whole installation ID fills all boxes, wherever it is pasted.
      const isWhole = symbols.length >= boxes.length * DIGITS;
      const from = isWhole ? 0 : index;
      const last = spread(from, symbols, isWhole);
      goOn(from, last, sum(last));
    }

    /** Puts the caret to this end of a box, and selects nothing. */
    function caret(index, isAtEnd) {
      const box = boxes[index];
      box.focus();
      const place = isAtEnd ? box.value.length : 0;
      box.setSelectionRange(place, place);
    }

    boxes.forEach((box, index) => {
      box.addEventListener("input", (event) => {
        if (event.isComposing) return;
        typed(index, event.inputType);
      });
      // An input method of a full-width keyboard hands its digits over at the end.
      box.addEventListener("compositionend", () => typed(index, "insertText"));
      box.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
        const isEmptied = event.key === "Backspace" && box.value === "";
        const isAt = (place) => box.selectionStart === place && box.selectionEnd === place;
        const isBack = isEmptied || (event.key === "ArrowLeft" && isAt(0));
        const isForth = event.key === "ArrowRight" && isAt(box.value.length);
        if (isBack && index > 0) caret(index - 1, true);
        else if (isForth && index + 1 < boxes.length) caret(index + 1, false);
        else return;
        event.preventDefault();
      });
      // Arriving in a group selects it, so that typing replaces it. A click would put the caret into it
      // afterwards.
      let isArriving = false;
      box.addEventListener("mousedown", () => {
        isArriving = document.activeElement !== box;
      });
      box.addEventListener("focus", () => box.select());
      box.addEventListener("mouseup", () => {
        if (isArriving && box.selectionStart === box.selectionEnd) box.select();
        isArriving = false;
      });
      box.addEventListener("paste", (event) => {
        const text = event.clipboardData?.getData("text") ?? "";
        if (folded(text).length <= DIGITS) return;
        event.preventDefault();
        paste(index, text);
      });
    });
    // Pasted beside the boxes, the digits are meant for them.
    document.addEventListener("paste", (event) => {
      if (event.target.matches?.("input, textarea")) return;
      const open = states().findIndex((state) => state !== "right");
      const text = event.clipboardData?.getData("text") ?? "";
      if (!/\p{Nd}/u.test(text)) return;
      event.preventDefault();
      paste(Math.max(open, 0), text);
    });
    exchange.addEventListener("click", (event) => {
      const pair = swapped(states());
      if (!pair) return;
      event.preventDefault();
      const [one, other] = pair.map((index) => folded(boxes[index].value));
      put(pair[0], other);
      put(pair[1], one);
      goOn(pair[1], boxes.length - 1, sum(pair[1]));
    });

    function typed(index, kind) {
      const box = boxes[index];
      let symbols = folded(box.value);
      const inserts = kind?.startsWith("insert") ?? true;
      if (inserts && symbols.length === DIGITS + 1 && box.selectionEnd === box.value.length) {
        // A digit behind a full group: a wrong group begins anew, and a right one stays.
        const [full, digit] = [symbols.slice(0, DIGITS), symbols.slice(DIGITS)];
        const isRight = stateOf(index, full) === "right";
        symbols = isRight ? full : digit;
        put(index, symbols);
        if (isRight && boxes[index + 1]?.value === "") {
          put(index + 1, digit);
          caret(index + 1, true);
          return;
        }
      }
      const state = judge(index);
      const all = sum(index);
      const atEnd = box.selectionEnd === box.value.length;
      if (inserts && state === "right" && atEnd) {
        box.value = inChunks(symbols);
        goOn(index, index, all);
      }
    }

    // The language is changed by a form of its own: the digits go along.
    document.querySelector(".languages form")?.addEventListener("submit", (event) => {
      for (const box of boxes) event.target.elements[box.name].value = box.value;
    });

    const ready = submit.textContent;
    form.addEventListener("submit", (event) => {
      const all = states();
      const first = all.findIndex((state) => state !== "right");
      if (submit.getAttribute("aria-disabled") === "true") {
        event.preventDefault();
      } else if (first >= 0) {
        event.preventDefault();
        boxes[first].focus();
        boxes[first].closest("li").dataset.state = "wrong";
        boxes[first].setAttribute("aria-invalid", "true");
        say(boxes[first].dataset.wrong, "bad");
      } else {
        submit.setAttribute("aria-disabled", "true");
        submit.textContent = form.dataset.asking;
      }
    });
    // Back from the answer, the form is as it was left.
    addEventListener("pageshow", () => {
      submit.removeAttribute("aria-disabled");
      submit.textContent = ready;
    });

    // On a blank form the first box is what everybody wants; a summary that has the focus keeps it.
    if (boxes.every((box) => box.value === "") && !byId("summary")) boxes[0].focus({ preventScroll: true });
  }

  function answering(tools) {
    const told = byId("told");
    const say = (text) => {
      told.textContent = text;
    };

    const copy = byId("copy");
    if (navigator.clipboard) {
      copy.hidden = false;
      copy.addEventListener("click", () => {
        navigator.clipboard.writeText(tools.dataset.copy).then(
          () => say(tools.dataset.copied),
          () => say(tools.dataset.notCopied),
        );
      });
    }

    const print = byId("print");
    if (print) {
      print.hidden = false;
      print.addEventListener("click", () => window.print());
    }

    const read = byId("read");
    if (read && "speechSynthesis" in window) {
      read.hidden = false;
      reading(read, tools, say);
    }
  }

  /** Reads group by group, so that the one that is heard can be marked and the pause between two is long enough to type. */
  function reading(button, tools, say) {
    const SLOWLY = 0.8;
    const voices = window.speechSynthesis;
    const groups = [...document.querySelectorAll("[data-spoken]")];
    const language = document.documentElement.lang;
    /** A language with its script, which tells the two kinds of Chinese apart, and its region. Voices have tags of all kinds. */
    const kind = (tag) => {
      try {
        return new Intl.Locale(tag.replace("_", "-")).maximize();
      } catch {
        return { language: "", script: "", region: "" };
      }
    };
    const wanted = kind(language);
    const fitting = () => {
      const fit = voices.getVoices().filter((voice) => {
        const { language: spoken, script } = kind(voice.lang);
        return spoken === wanted.language && script === wanted.script;
      });
      return fit.find((voice) => kind(voice.lang).region === wanted.region) ?? fit[0];
    };
    const start = button.textContent;
    let run = 0;

    function end(text) {
      run += 1;
      voices.cancel();
      for (const group of groups) delete group.dataset.reading;
      button.textContent = start;
      delete button.dataset.running;
      say(text);
    }

    function speak(at, ours) {
      if (ours !== run) return;
      if (at === groups.length) {
        end("");
        return;
      }
      const group = groups[at];
      const words = new SpeechSynthesisUtterance(group.dataset.spoken);
      const voice = fitting();
      words.lang = voice?.lang ?? language;
      words.rate = SLOWLY;
      if (voice) words.voice = voice;
      words.onstart = () => {
        for (const other of groups) delete other.dataset.reading;
        group.dataset.reading = "";
      };
      words.onend = () => speak(at + 1, ours);
      words.onerror = () => {
        if (ours === run) end(tools.dataset.noVoice);
      };
      voices.speak(words);
    }

    button.addEventListener("click", () => {
      if ("running" in button.dataset) {
        end("");
        return;
      }
      if (voices.getVoices().length > 0 && !fitting()) {
        say(tools.dataset.noVoice);
        return;
      }
      run += 1;
      say("");
      button.textContent = tools.dataset.stop;
      button.dataset.running = "";
      speak(0, run);
    });
    addEventListener("pagehide", () => voices.cancel());
  }
})();
