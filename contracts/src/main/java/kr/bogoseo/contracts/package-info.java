/**
 * What the services promise each other: topic names, event records, failure codes and the identity
 * of a report. Plain Java; nothing here does I/O.
 */
@NullMarked
package kr.bogoseo.contracts;

import org.jspecify.annotations.NullMarked;
