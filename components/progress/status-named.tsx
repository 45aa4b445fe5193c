import { StatusBridge } from "@/components/idea/status-bridge";
import type { Status } from "@/domain/programme";
import { Say } from "./say";
import type { Voice } from "./voice";

/** A status with its bridge, in each language that the page speaks. */
export function StatusNamed({ status, voices }: { readonly status: Status; readonly voices: readonly Voice[] }) {
  return (
    <span className="status-name">
      <StatusBridge kind={status.kind} />{" "}
      <span>
        <Say voices={voices}>{({ name }) => name(status.names)}</Say>
      </span>
    </span>
  );
}
