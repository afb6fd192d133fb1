/**
 * Makes blocks of what a reader found: lines become paragraphs, paragraphs become headings, list
 * items, captions, footnotes and furniture. Pure functions of text.
 */
@NullMarked
package kr.bogoseo.extract.layout;

import org.jspecify.annotations.NullMarked;
