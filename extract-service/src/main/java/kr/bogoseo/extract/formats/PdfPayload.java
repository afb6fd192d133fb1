package kr.bogoseo.extract.formats;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The enciphered PDF inside a wrapper (ISO 32000-2, 7.6.7). The wrapper's own pages only say which
 * program opens it; they are no report.
 */
final class PdfPayload {

  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
  private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
  private static final String ENCRYPTED = "EncryptedPayload";
  private static final int DEEPEST = 4;

  private PdfPayload() {}

  /** Whether the document's file list or its associated files name such a payload. */
  static boolean isWrappedBy(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    return holds(catalog.getDictionaryObject(ASSOCIATED_FILES), 1)
        || catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names
            && holds(names.getDictionaryObject(COSName.EMBEDDED_FILES), DEEPEST);
  }

  /** Looks at a list of files, or at a tree of such lists as deep as any program writes one. */
  private static boolean holds(COSBase files, int levels) {
    if (files instanceof COSArray list) {
      for (int i = 0; i < list.size(); i++) {
        if (list.getObject(i) instanceof COSDictionary file
            && (ENCRYPTED.equals(file.getNameAsString(RELATIONSHIP))
                || levels > 0 && holds(file, levels - 1))) {
          return true;
        }
      }
      return false;
    }
    return files instanceof COSDictionary node
        && (holds(node.getDictionaryObject(COSName.NAMES), 0)
            || levels > 0 && holds(node.getDictionaryObject(COSName.KIDS), levels));
  }
}
