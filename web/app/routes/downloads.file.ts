import { redirect } from '@remix-run/node';
import { checkedLoader } from '../checked-loader.server';
import { downloadAddress, downloadParameters } from '../pages/downloads/download-choice';

/** Where the form of downloads leads: to the address of the API, without the fields that were left blank. */
export const loader = checkedLoader(downloadParameters, (choice) =>
  Promise.resolve(redirect(downloadAddress(choice))),
);
