/** London boroughs and metropolitan districts: DfE number, name, and other spellings with bars between. */
export const authoritiesOfCities = `
201 = City of London = E09000001
202 = Camden = E09000007
203 = Greenwich = E09000011
204 = Hackney = E09000012
205 = Hammersmith and Fulham = E09000013
206 = Islington = E09000019
207 = Kensington and Chelsea = E09000020
208 = Lambeth = E09000022
209 = Lewisham = E09000023
210 = Southwark = E09000028
211 = Tower Hamlets = E09000030
212 = Wandsworth = E09000032
213 = Westminster = E09000033
301 = Barking and Dagenham = E09000002 | Barking & Dagenham
302 = Barnet = E09000003
303 = Bexley = E09000004
304 = Brent = E09000005
305 = Bromley = E09000006
306 = Croydon = E09000008
307 = Ealing = E09000009
308 = Enfield = E09000010
309 = Haringey = E09000014
310 = Harrow = E09000015
311 = Havering = E09000016
312 = Hillingdon = E09000017
313 = Hounslow = E09000018
314 = Kingston upon Thames = E09000021
315 = Merton = E09000024
316 = Newham = E09000025 | Newham London Borough Council
317 = Redbridge = E09000026
318 = Richmond upon Thames = E09000027 | Richmond
319 = Sutton = E09000029
320 = Waltham Forest = E09000031
330 = Birmingham = E08000025
331 = Coventry = E08000026
332 = Dudley = E08000027
333 = Sandwell = E08000028
334 = Solihull = E08000029
335 = Walsall = E08000030
336 = Wolverhampton = E08000031 | City of Wolverhampton District (B)
340 = Knowsley = E08000011
341 = Liverpool = E08000012
342 = St. Helens = E08000013
343 = Sefton = E08000014
344 = Wirral = E08000015
350 = Bolton = E08000001
351 = Bury = E08000002
352 = Manchester = E08000003 | Greater Manchester South
353 = Oldham = E08000004
354 = Rochdale = E08000005
355 = Salford = E08000006
356 = Stockport = E08000007
357 = Tameside = E08000008
358 = Trafford = E08000009
359 = Wigan = E08000010
370 = Barnsley = E08000016 | E08000038
371 = Doncaster = E08000017
372 = Rotherham = E08000018
373 = Sheffield = E08000019 | E08000039
380 = Bradford = E08000032 | Bradford LA | Bradford MDC | Bradford Metropolitan District Council
381 = Calderdale = E08000033
382 = Kirklees = E08000034 | Huddersfield
383 = Leeds = E08000035
384 = Wakefield = E08000036 | Pontefract
390 = Gateshead = E08000037 | Gateshead Children's Services
391 = Newcastle upon Tyne = E08000021 | Newcastle Children's Services
392 = North Tyneside = E08000022 | North Tyneside Family Support
393 = South Tyneside = E08000023
394 = Sunderland = E08000024
420 = Isles of Scilly = E06000053
`;
