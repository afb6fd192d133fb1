/** Translation models: fetched, checked, installed. */
@NullMarked
package kr.bogoseo.deploy.local.model;

import org.jspecify.annotations.NullMarked;
