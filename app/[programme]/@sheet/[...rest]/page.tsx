/** Every other page of the programme: going there closes the sheet. */
export default function NoSheet() {
  return null;
}
