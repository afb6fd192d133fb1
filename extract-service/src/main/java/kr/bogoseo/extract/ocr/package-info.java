/** Recognises characters in page pictures with the tesseract program. */
@NullMarked
package kr.bogoseo.extract.ocr;

import org.jspecify.annotations.NullMarked;
