/** Names of clusters, agencies, organisations and places: registry, matcher, disambiguation. */
@NullMarked
package kr.bogoseo.enrich.tag;

import org.jspecify.annotations.NullMarked;
