/** Which columns does a product record have? */

/** Columns of a product, as sales name it. */
export const productFields = [
  {
    name: 'product',
    kind: 'id',
    meaning: 'The product, as other records name it: its id or its name.',
    required: true,
    isKey: true,
    aliases: ['product id', 'product code', 'product number', 'sku', '产品', '产品编号', '产品代码'],
  },
  { name: 'name', kind: 'text', meaning: 'The name, where `product` is an id.', aliases: ['product name', '产品名称'] },
  {
    name: 'series',
    kind: 'text',
    meaning: 'The family of products it belongs to.',
    aliases: ['product series', 'product line', 'product family', 'family', '系列', '产品系列', '产品线'],
  },
  {
    name: 'price',
    kind: 'number',
    meaning: 'The list price, in `currency`.',
    aliases: ['sales price', 'list price', 'unit price', '价格', '单价'],
  },
  {
    name: 'currency',
    kind: 'text',
    meaning: 'The currency of the price.',
    aliases: ['currency code', '币种', '货币'],
  },
] as const;
