import type { MaterialView } from '../../contract/progress/views';
import type { Material } from '../../domain/case/records/material';

/** A file as its owner sees it: nothing that could be used to reach it otherwise. */
export function materialView(material: Material): MaterialView {
  const { id, item, name, kind, bytes, page, uploadedAt, verdict, verdictReason } = material;

  return { id, item, name, kind, bytes, page, uploadedAt, verdict, verdictReason };
}
