import { queryOptions } from '@tanstack/react-query'
import { askMain } from '../calls/askMain'

/** Asked anew each time: somebody may just have edited a file. */
export const templatesQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: () => askMain('template:list', {}),
  staleTime: 0,
})
