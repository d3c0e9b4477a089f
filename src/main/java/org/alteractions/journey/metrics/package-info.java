/** What metrics of several features need. */
package org.alteractions.journey.metrics;
