import { pageTitle } from '../components/page-title';

export const meta = pageTitle('Methods');

export default function Methods() {
  return <h1>Methods</h1>;
}
