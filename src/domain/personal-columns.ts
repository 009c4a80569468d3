/** Does a column ask who somebody is? What it holds is nobody's group, however few values it has. */

const latin =
  /^(?:(?:respondent|employee|staff|person|contact|participant|your|full|first|last|given|family|middle|user)[ _-]*(?:name|no\.?|number|id)|surname|forename|vorname|nachname|familienname|prénom|apellidos?|nick[ _-]?name|signature)$/i;
const chinese = /^(?:(?:您的|受访者|联系人|员工|用户)?(?:姓名|名字)|(?:员工|工)号|昵称|签名|姓氏?)$/;

/** By its name alone; `customer name` and `product name` name no person. */
export const asksForPerson = (name: string): boolean => latin.test(name.trim()) || chinese.test(name.trim());
