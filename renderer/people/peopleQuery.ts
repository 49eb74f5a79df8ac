import { queryOptions } from '@tanstack/react-query'
import { askMain } from '../calls/askMain'

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: () => askMain('person:read', {}),
})
