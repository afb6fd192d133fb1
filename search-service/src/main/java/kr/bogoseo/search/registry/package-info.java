/** The registry files: names of clusters, agencies, organisations and places. */
@NullMarked
package kr.bogoseo.search.registry;

import org.jspecify.annotations.NullMarked;
