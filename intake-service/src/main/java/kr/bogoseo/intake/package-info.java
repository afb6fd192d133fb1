/**
 * Takes a report in: checks the upload, keeps the file, publishes the event, gives the receipt;
 * then tells where it is.
 */
@NullMarked
package kr.bogoseo.intake;

import org.jspecify.annotations.NullMarked;
