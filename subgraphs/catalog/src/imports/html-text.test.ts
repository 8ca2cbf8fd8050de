import { expect, test } from "vitest";
import { htmlText, isTooMuchHtml, textHtml } from "./html-text.ts";

test.each([
  ["<p>A <b>brass</b> lamp.</p><p>It shines.</p>", "A brass lamp.\n\nIt shines."],
  ["<ul><li>brass</li><li>40&nbsp;cm</li></ul>", "- brass\n- 40\u00A0cm"],
  ["Line one<br>Line two<br/>  three", "Line one\nLine two\nthree"],
  ["<script>alert(1)</script><style>p{}</style>Safe &amp; sound &lt;b&gt;", "Safe & sound <b>"],
  ["plain text\n  over lines", "plain text over lines"],
  ["<div>unclosed <p>tags", "unclosed\n\ntags"],
  ["", ""],
])("%j reads as %j", (html, text) => { expect(htmlText(html)).toBe(text); });

test("what is written as HTML reads the same", () => {
  const text = "A <lamp> & more.\n\nSecond line\nthird";
  expect(htmlText(textHtml(text))).toBe(text);
});

test.each([["<p>a", 5_000], ["<br> ", 10_000], ["a<br> ", 10_000], ["&nbsp;<br>", 10_000], ["<b>", 10_000]])("ten thousand times %j is read, and more tags or text than a description has are not", (piece, times) => {
  expect(htmlText(piece.repeat(times)).length).toBeLessThanOrEqual(piece.length * times);
  expect([isTooMuchHtml(piece.repeat(times)), isTooMuchHtml(piece.repeat(10_001)), isTooMuchHtml("a".repeat(200_001))]).toEqual([false, true, true]);
});
