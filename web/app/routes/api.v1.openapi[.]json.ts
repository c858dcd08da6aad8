import type { LoaderFunctionArgs } from '@remix-run/node';
import { openApiLoader } from '../api/open-api-loader.server';

export const loader = (args: LoaderFunctionArgs) => openApiLoader(args);
