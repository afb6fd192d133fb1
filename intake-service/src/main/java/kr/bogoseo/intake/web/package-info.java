/** The agencies' HTTP interface: submissions, batches, status, live events. */
@NullMarked
package kr.bogoseo.intake.web;

import org.jspecify.annotations.NullMarked;
