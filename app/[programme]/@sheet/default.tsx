/** No idea lies open. */
export default function NoSheet() {
  return null;
}
