/** HTTP: one document at a time, and every error as a problem document. */
@NullMarked
package kr.bogoseo.extract.web;

import org.jspecify.annotations.NullMarked;
