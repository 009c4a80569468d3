/** Which fields do the columns of Salesforce hold, by their names in objects and their labels in reports? */
import type { RecordKind } from '../../domain/records.js';
import { byWords, type KnownColumn } from './known-columns.js';

const ofAccount: readonly KnownColumn[] = [
  { target: 'customer_id', headers: ['AccountId', 'Account ID'] },
  { target: 'customer_name', headers: ['Account Name', 'Account.Name'] },
];

export const salesforceColumns: Readonly<Partial<Record<RecordKind, readonly KnownColumn[]>>> = {
  customer: [
    { target: 'customer_id', headers: ['Id', 'Account ID'] },
    { target: 'name', headers: ['Name', 'Account Name'] },
    { target: 'industry', headers: ['Industry'] },
    { target: 'country', headers: ['BillingCountry', 'Billing Country', 'ShippingCountry'] },
    { target: 'parent_id', headers: ['ParentId', 'Parent Account ID'] },
    { target: 'account_manager', headers: ['Account Owner', 'Owner.Name', 'OwnerId'] },
    // What the company turns over is not what it pays us; a rating of the lead is no tier.
    {
      target: 'ignore',
      headers: ['AnnualRevenue', 'Annual Revenue', 'Rating', 'AccountNumber', 'CreatedDate', 'Type'],
    },
  ],
  contact: [
    { target: 'contact_id', headers: ['Id', 'Contact ID'] },
    ...ofAccount,
    { target: 'name', headers: ['Name', 'Full Name'] },
    { target: 'email', headers: ['Email'] },
    { target: 'title', headers: ['Title'] },
    { target: 'department', headers: ['Department'] },
    { target: 'manager', headers: ['ReportsToId', 'Reports To'] },
    { target: 'country', headers: ['MailingCountry', 'Mailing Country'] },
  ],
  ticket: [
    { target: 'ticket_id', headers: ['Id', 'Case ID', 'CaseNumber', 'Case Number'] },
    ...ofAccount,
    { target: 'contact_id', headers: ['ContactId', 'Contact ID'] },
    { target: 'email', headers: ['ContactEmail', 'Contact Email', 'SuppliedEmail', 'Web Email'] },
    {
      target: 'kind',
      headers: ['Type'],
      translate: byWords({
        Problem: 'incident',
        Incident: 'incident',
        Question: 'request',
        Request: 'request',
        'Feature Request': 'request',
        Complaint: 'complaint',
      }),
    },
    { target: 'priority', headers: ['Priority'] },
    { target: 'handled_by', headers: ['Case Owner', 'Owner.Name', 'OwnerId'] },
    { target: 'opened_at', headers: ['CreatedDate', 'Date/Time Opened', 'Opened Date', 'Date Opened'] },
    { target: 'closed_at', headers: ['ClosedDate', 'Date/Time Closed', 'Closed Date', 'Date Closed'] },
    { target: 'ignore', headers: ['Status', 'IsClosed', 'Closed'] },
  ],
  revenue: [
    { target: 'sale_id', headers: ['Id', 'Opportunity ID'] },
    ...ofAccount,
    { target: 'date', headers: ['CloseDate', 'Close Date'] },
    { target: 'amount', headers: ['Amount'] },
    { target: 'currency', headers: ['CurrencyIsoCode', 'Amount Currency'] },
    {
      target: 'kind',
      headers: ['Type'],
      translate: byWords({
        'New Business': 'new',
        'New Customer': 'new',
        'Existing Business': 'repeat',
        'Existing Customer - Upgrade': 'upgrade',
        Upgrade: 'upgrade',
        Renewal: 'renewal',
      }),
    },
    { target: 'staff', headers: ['Opportunity Owner', 'Owner.Name', 'OwnerId'] },
    { target: 'ignore', headers: ['Name', 'Opportunity Name', 'Stage', 'StageName', 'ExpectedRevenue', 'Probability'] },
  ],
};
