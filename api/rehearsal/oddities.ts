import fc from "fast-check";

const deep = (open: string, close: string, times: number): string => open.repeat(times) + close.repeat(times);

const numbers = "0 -1 1.5 1e400 -1e400 1e-400 9007199254740993 99999999999999999999999999 NaN 01 null true".split(" ");
const strings = [
  ..."'' ' ' 'a\\u0000b' '\\ud83d' '\\udc00x' '\\uffff' '\\u202e' '%00' '__proto__' 'constructor' '-1' '../..'".split(
    /(?<=') (?=')/,
  ),
  "'2024-02-30'",
  "'{{7*7}}; drop table ideas; --'",
].map((text) => text.replaceAll("'", '"'));
const nested = [
  "{}",
  "[]",
  "[null]",
  '{"__proto__":{"admin":true}}',
  '{"constructor":{"prototype":{"x":1}}}',
  '{"toString":1}',
  '{"length":-1}',
  '{"edition":1,"edition":2,"source":"x"}',
  '{"edition":1e99,"source":"x"}',
  '{"edition":1,"source":{}}',
  '{"edition":2147483648,"source":"x"}',
];
const huge = [
  deep("[", "]", 3_000),
  deep('{"a":', "}", 1_000).replace(":}", ":1}"),
  `[${"1,".repeat(50_000)}1]`,
  `"${"x".repeat(100_000)}"`,
  `"${"👩‍👩‍👧‍👦".repeat(2_000)}"`,
  `"${"> ".repeat(5_000)}"`,
  `"${"*_[`~<".repeat(3_000)}"`,
  `"${"e\\u0301".repeat(5_000)}"`,
];

/** Values as they stand in JSON, so that they may also be what JSON.stringify would never write. */
export const oddValues = fc.oneof(
  // What could be right comes through to where it is looked for.
  {
    weight: 5,
    arbitrary: fc.oneof(fc.uuid(), fc.constantFrom("2027-02-03", "fr", "Wort")).map((text) => JSON.stringify(text)),
  },
  fc.constantFrom(...numbers, "'x'"),
  fc.constantFrom(...strings),
  fc.constantFrom(...nested),
  fc.constantFrom(...huge),
  fc.json({ maxDepth: 4 }),
  fc.string({ unit: "binary", maxLength: 50 }).map((text) => JSON.stringify(text)),
);

/** Names of fields that no schema has, as they stand in JSON. */
export const oddNames = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "",
  "id ",
  "ID",
  "a".repeat(1_000),
  "\\u0000",
];

/** Whole bodies, as text. */
export const oddTexts = fc.oneof(
  oddValues,
  fc.constantFrom("", " ", "\uFEFF{}", "{}{}", "{,}", "a=1&b=2", deep("[", "]", 100_000), `"${"x".repeat(1_100_000)}"`),
);

/** Whole bodies, as bytes: UTF-16, broken UTF-8, the beginning of something packed. */
export const oddBytes = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.constantFrom(
    new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]),
    new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]),
    new Uint8Array([0x1f, 0x8b, 8, 0]),
  ),
);

const parts =
  "%00 %E0%A4%A % %2F %2e%2e .. %ED%A0%80 %FF %C3%28 %F0%9F%93%9A 1%0A %27%20or%201=1 null undefined 0 -1 01 1e3 1;2 999999999 9999999999 2147483648 __proto__ constructor * ' 🌉";

/** Parts of an address. */
export const oddParts = fc.oneof(
  fc.constantFrom(...parts.split(" "), "a".repeat(10_000)),
  fc.uuid(),
  fc.uuid().map((id) => id.toUpperCase()),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).map(encodeURIComponent),
);

const queries =
  "% = &&& __proto__=1 limit=1&limit=2 after=1&after=x cursor=%00 cursor[]=1 limit=1e9 limit=-1 archived= sort=__proto__ words=%ED%A0%80";

/** What stands behind the question mark. */
export const oddQueries = fc.oneof(
  fc.constantFrom(...queries.split(" "), `words=${"x".repeat(5_000)}`),
  fc
    .array(fc.tuple(fc.string({ maxLength: 10 }), fc.string({ unit: "grapheme", maxLength: 200 })), { maxLength: 3 })
    .map((pairs) => new URLSearchParams(pairs).toString()),
);

/** Every byte that a header may hold. */
const bytes = fc.integer({ min: 0x21, max: 0xff }).filter((code) => code !== 0x7f);
const visible = fc.string({ unit: bytes.map((code) => String.fromCharCode(code)), maxLength: 60 });

const headers: Readonly<Record<string, readonly string[]>> = {
  "Content-Type": [
    ..."text/plain multipart/form-data application/x-www-form-urlencoded application/jsonp APPLICATION/JSON".split(" "),
    ..."application/json;charset=utf-16 application/json;charset=latin1 multipart/form-data;boundary=x".split(" "),
    "application/json, text/html",
    "",
  ],
  "Content-Encoding": ["gzip", "br", "identity"],
  "Content-Length": ["0", "-1", "1e9", "99999999999", "x"],
  "Transfer-Encoding": ["chunked"],
  "Idempotency-Key": ["", "null", "x".repeat(5_000), "00000000-0000-0000-0000-000000000000"],
  "If-None-Match": ["*", 'W/"', '"', ",", ",,,".repeat(1_000), 'W/"a", "b"'],
  "Last-Event-ID": ["-1", "1e99", "999999999", "9".repeat(400), "x", "0", "1.5", ""],
  Authorization: [
    "Bearer",
    "Bearer ",
    "Basic YTpi",
    `Bearer psl_${"A".repeat(43)}`,
    `Bearer ${"a".repeat(10_000)}`,
    "Bearer a b",
  ],
  Cookie: ["next-auth.session-token=", "next-auth.session-token=a.b.c.d.e", "=;=;=", "a".repeat(8_000)],
  "Accept-Language": ["*", "xx;q=9", "de;q=,", ",".repeat(2_000), "__proto__"],
  "Accept-Encoding": ["gzip;q=0", "*", "br", ""],
  "Sec-Fetch-Site": ["cross-site", "none", "", "same-site"],
  Origin: ["null", "https://elsewhere.example", "http://", "x"],
  "X-HTTP-Method-Override": ["DELETE", "PATCH"],
};

/** One header, odd in itself or in its value. */
export const oddHeaders = fc
  .constantFrom(...Object.keys(headers))
  .chain((name) => fc.oneof(fc.constantFrom(...(headers[name] ?? [])), visible).map((value) => ({ [name]: value })));
