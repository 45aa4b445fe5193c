import { expect, test } from "vitest";
import { withMentions } from "./mentions";

const anna = "01890000-0000-7000-8000-000000000001";

test("writes the name out where the mark stands", () => {
  const html = `<p>Liebe <span data-mention="${anna}"></span>, hallo</p>`;
  expect(withMentions(html, () => "@Anna · Dresden")).toBe(
    '<p>Liebe <span class="mention">@Anna · Dresden</span>, hallo</p>',
  );
});

test("never lets a name become markup", () => {
  const html = `<p><span data-mention="${anna}"></span></p>`;
  expect(withMentions(html, () => '<img src="x" onerror="alert(1)">&')).toBe(
    '<p><span class="mention">&lt;img src=&quot;x&quot; onerror=&quot;alert(1)&quot;&gt;&amp;</span></p>',
  );
});
