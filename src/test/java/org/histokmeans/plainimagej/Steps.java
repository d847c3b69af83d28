
package org.histokmeans.plainimagej;

/** What a person does in ImageJ's windows. */
interface Steps {

	void perform(Session session, String[] args) throws Exception;
}
