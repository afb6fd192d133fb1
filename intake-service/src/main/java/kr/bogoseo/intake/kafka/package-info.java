/** Publishes to the broker and waits for it; reads the progress of every report. */
@NullMarked
package kr.bogoseo.intake.kafka;

import org.jspecify.annotations.NullMarked;
