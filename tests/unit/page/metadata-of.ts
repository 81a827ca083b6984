/** Reads the metadata of an invented page, without the rest of the extraction. */
import { type Metadata, readMetadata } from '../../../src/page/metadata/metadata.ts';
import { cloneWithMarks } from '../../../src/page/trace.ts';
import { openPage, URL_OF_PAGE } from './pages.ts';

export function metadataOf(html: string): Metadata {
  const document = openPage(html);
  return readMetadata(cloneWithMarks(document).clone, document, URL_OF_PAGE);
}
