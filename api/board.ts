import { OpenAPIHono } from "@hono/zod-openapi";
import { boardAnswer } from "./board-answer";
import type { Env } from "./door";
import { refuseInvalid } from "./invalid";
import * as output from "./output";
import { telling } from "./route";

const routes = {
  read: telling({
    operationId: "readBoard",
    noun: "programmes",
    path: "/programmes/{programme}/board",
    needs: "seeIdea",
    told: output.board,
  }),
};

/** The board of a programme. */
export const board = new OpenAPIHono<Env>({ defaultHook: refuseInvalid }).openapi(routes.read, boardAnswer);
