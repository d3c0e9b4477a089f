/** The page of one case: people, texts, dates, documents, answers, mails, journal and notes. */
package org.alteractions.journey.overview.casefile;
