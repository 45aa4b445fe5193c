/** What an ICU message asks for, and what people may read: each branch as a text, with `hole` for what is put in. */
export function read(message: string, hole = "x"): { asks: Set<string>; texts: string[] } {
  const asks = new Set<string>();
  const texts: string[] = [];
  let at = 0;
  texts.push(text(0));
  return { asks, texts };

  function text(depth: number): string {
    let words = "";
    while (at < message.length) {
      const rest = message.slice(at);
      const quoted = /^'([{}#<][^']*)'?/.exec(rest);
      const tag = /^<\/?(\w+)\/?>/.exec(rest);
      const filled = /^<(\w+)><\/\1>/.exec(rest);
      if (rest[0] === "}") {
        if (depth > 0) return words;
        throw new Error(`A brace too many: ${message}`);
      }
      if (rest[0] === "{") words += argument(depth);
      else if (quoted) [words, at] = [words + quoted[1], at + quoted[0].length];
      else if (filled) {
        asks.add(`<${filled[1]}>`);
        // What stands there is put in by the page.
        [words, at] = [words + hole, at + filled[0].length];
      } else if (tag) {
        asks.add(`<${tag[1]}>`);
        at += tag[0].length;
      } else [words, at] = [words + rest[0], at + 1];
    }
    if (depth > 0) throw new Error(`A brace is missing: ${message}`);
    return words;
  }

  function argument(depth: number): string {
    const head = /^\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?/.exec(message.slice(at));
    if (!head) throw new Error(`An argument without a name: ${message}`);
    asks.add(head[2] ? `${head[1]}:${head[2]}` : `${head[1]}`);
    at += head[0].length;
    while (message[at] !== "}") {
      if (at >= message.length) throw new Error(`A brace is missing: ${message}`);
      if (message[at] === "{") {
        at += 1;
        texts.push(text(depth + 1));
      }
      at += 1;
    }
    at += 1;
    return hole;
  }
}
