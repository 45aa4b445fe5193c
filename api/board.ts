import { OpenAPIHono } from "@hono/zod-openapi";
import { boardAnswer } from "./board-answer";
import type { Env } from "./door";
import { givenQuery, readerIn } from "./given";
import { refuseInvalid } from "./invalid";
import * as output from "./output";
import { listing } from "./route";

const routes = {
  read: listing({
    operationId: "readBoard",
    noun: "programmes",
    path: "/programmes/{programme}/board",
    needs: "seeIdea",
    query: givenQuery,
    told: output.board,
  }),
};

/** The board of a programme. */
export const board = new OpenAPIHono<Env>({ defaultHook: refuseInvalid }).openapi(routes.read, (c) =>
  boardAnswer(c, readerIn(c, c.req.valid("query").language)),
);
