/** Parts of the demo profile only: accounts with known passwords, a mailbox inside the application, demo seasons. */
package org.alteractions.journey.demo;
