/**
 * The header by which the server's entry and the API agree on packed answers: in a request it says what the client
 * understands, in an answer how it is packed.
 */
export const packing = "x-passerelle-packing";
