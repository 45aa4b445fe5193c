import { describe, expect, test } from "vitest";
import { clientAddress, isState, readable } from "./address";

describe("the address of a client", () => {
  test("is the socket's, whatever the client claims, as long as no proxy is trusted", () => {
    expect(clientAddress("192.0.2.7", "198.51.100.1", 0)).toBe("192.0.2.7");
    expect(clientAddress("192.0.2.7", undefined, 0)).toBe("192.0.2.7");
  });

  test("is the one that the outermost trusted proxy saw", () => {
    const header = "203.0.113.9, 198.51.100.1, 10.0.0.2";
    expect(clientAddress("10.0.0.3", header, 1)).toBe("10.0.0.2");
    expect(clientAddress("10.0.0.3", header, 2)).toBe("198.51.100.1");
    expect(clientAddress("10.0.0.3", ["203.0.113.9", "198.51.100.1, 10.0.0.2"], 2)).toBe("198.51.100.1");
  });

  test("is the socket's when fewer proxies than trusted have written, or something else than an address", () => {
    expect(clientAddress("10.0.0.3", "198.51.100.1", 2)).toBe("10.0.0.3");
    expect(clientAddress("10.0.0.3", undefined, 1)).toBe("10.0.0.3");
    expect(clientAddress("10.0.0.3", "unknown", 1)).toBe("10.0.0.3");
    expect(clientAddress("10.0.0.3", "", 1)).toBe("10.0.0.3");
  });

  test("has one spelling, without port, and IPv4 as IPv4", () => {
    expect(clientAddress("::ffff:192.0.2.7", undefined, 0)).toBe("192.0.2.7");
    expect(clientAddress("10.0.0.3", "198.51.100.1:5123", 1)).toBe("198.51.100.1");
    expect(clientAddress("10.0.0.3", "[2001:db8::1]:5123", 1)).toBe("2001:db8::1");
    expect(clientAddress("10.0.0.3", "2001:db8::1", 1)).toBe("2001:db8::1");
  });
});

describe("the address that is asked for", () => {
  test.each(["/", "/a/%C3%A9?q=%ff", "/api/v1/programmes/%00/board"])("%s is left as it is", (url) => {
    expect(readable(url)).toBe(url);
  });

  test("is taken letter by letter where it cannot be decoded", () => {
    expect(readable("/%ff/board?q=%ff")).toBe("/%25ff/board?q=%ff");
    expect(readable("/100%")).toBe("/100%25");
  });
});

test("a page's state is JSON as Next writes it, and nothing else", () => {
  expect(isState(encodeURIComponent('["",{"children":["/",{}]},null,null,true]'))).toBe(true);
  for (const other of [undefined, "", "%", "x", "{}", "%5B", "null"]) expect(isState(other)).toBe(false);
});
