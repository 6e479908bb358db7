/** Unitary authorities, counties and places outside England: DfE number or letters, name, and other spellings with bars. */
export const authoritiesElsewhere = `
800 = Bath and North East Somerset = E06000022
801 = Bristol, City of = CITY OF BRISTOL | E06000023 | Bristol
802 = North Somerset = E06000024
803 = South Gloucestershire = E06000025
805 = Hartlepool = E06000001
806 = Middlesbrough = E06000002
807 = Redcar and Cleveland = E06000003
808 = Stockton-on-Tees = E06000004 | Stockton On Tees
810 = Kingston Upon Hull, City of = E06000010 | KINGSTON UPON HU
811 = East Riding of Yorkshire = E06000011 | EAST RIDING OF Y
812 = North East Lincolnshire = E06000012 | NORTH EAST LINCO
813 = North Lincolnshire = E06000013
815 = North Yorkshire = E10000023 | Rydale | Selby | Hambleton | Scarborough | Harrogate | Richmondshire |
  Ryedale | E06000065
816 = York = E06000014 | City of York Local Authority
821 = Luton = E06000032
822 = Bedford Borough = Bedford | E06000055 | Bedford (B)
823 = Central Bedfordshire = E06000056
825 = Buckinghamshire = Aylesbury Vale | E10000002 | Aylesbury Vale District Council |
  Aylesbury Vale District | Wycombe District | E06000060
826 = Milton Keynes = E06000042
830 = Derbyshire = E10000007 | Chesterfield | North East Derbyshire | Derbyshire Dales
831 = Derby = E06000015
835 = Dorset (until 2019) = E10000009
836 = Poole (until 2019) = E06000029
837 = Bournemouth (until 2019) = E06000028
838 = Dorset (since 2019) = E06000059 | North Dorset
839 = Bournemouth, Christchurch and Poole = E06000058
840 = Durham = County Durham | E06000047 | Easington
841 = Darlington = E06000005
845 = East Sussex = E10000011 | Lewes | Wealden | Hastings | Rother District
846 = Brighton and Hove = E06000043 | THE CITY OF BRIGHTON AND HOVE
850 = Hampshire = E10000014 | HAMPSHIRE COUNT | New Forest | Winchester | Rushmoor |
  Basingstoke and Deane District (B)
851 = Portsmouth = E06000044
852 = Southampton = E06000045
855 = Leicestershire = E10000018 | Leicestershire CC and Rutland
856 = Leicester = E06000016
857 = Rutland = E06000017
860 = Staffordshire = E10000028 | Stafford | Newcastle-Under-Lyme
861 = Stoke-on-Trent = E06000021
865 = Wiltshire = E06000054
866 = Swindon = E06000030
867 = Bracknell Forest = E06000036
868 = Windsor and Maidenhead = E06000040
869 = West Berkshire = E06000037
870 = Reading = E06000038
871 = Slough = E06000039
872 = Wokingham = E06000041
873 = Cambridgeshire = E10000003 | Cambridge | Fenland | Fenland District | Huntingdonshire District |
  South Cambridgeshire District
874 = Peterborough = E06000031 | City of Peterborough (B)
876 = Halton = E06000006
877 = Warrington = E06000007
878 = Devon = E10000008
879 = Plymouth = E06000026
880 = Torbay = E06000027
881 = Essex = Basildon | Brentwood | Chelmsford | Colchester | E10000012 | Epping Forest | Harlow |
  Rochford | Uttlesford | Maldon | Castle Point | Essex C.C | Braintree | Brentwood District (B) |
  Castle Point District (B) | Colchester District (B) | Harlow District | Rochford District |
  Tendring District | Uttlesford District
882 = Southend-on-Sea = E06000033 | Southend B.C
883 = Thurrock = E06000034
884 = Herefordshire = E06000019 | Herefordshire, County of | Herefordshire, County of UA
885 = Worcestershire = E10000034
886 = Kent = Ashford | Canterbury | Dartford | Dover | E10000016 | Gravesham | Maidstone | Sevenoaks |
  Shepway | Swale | Thanet | Tonbridge and Malling | Ashford District (B) | Canterbury District (B) |
  Thanet District
887 = Medway = E06000035 | Medway Towns
888 = Lancashire = E10000017 | Preston | Lancaster | Wyre | Burnley | Burnley Borough Council | Chorley |
  Rossendale | West Lancashire | Fylde
889 = Blackburn with Darwen = E06000008
890 = Blackpool = E06000009
891 = Nottinghamshire = E10000024 | South Nottinghamshire | Newark and Sherwood | Bassetlaw
892 = Nottingham = E06000018
893 = Shropshire = E06000051
894 = Telford and Wrekin = E06000020 | Terford and Wrek | TELFORD AND WREK | Telford & Wrekin Council
895 = Cheshire East = E06000049
896 = Cheshire West and Chester = E06000050
908 = Cornwall = E06000052
909 = Cumbria = E10000006 | South Lakeland | Eden | Allerdale | Carlisle
916 = Gloucestershire = E10000013 | Cotswold
919 = Hertfordshire = E10000015 | Hertsmere | Three Rivers | Dacorum | Watford | Dacorum District (B) |
  East Hertfordshire District | North Hertfordshire District | St. Albans District (B) |
  Stevenage District (B) | Watford District (B)
921 = Isle of Wight = E06000046
925 = Lincolnshire = E10000019 | Lincoln | West Lindsey | East Lindsey | South Holland |
  South Holland District | South Kesteven District | West Lindsey District
926 = Norfolk = E10000020 | Breckland | Great Yarmouth District (B) |
  King's Lynn and West Norfolk District (B)
928 = Northamptonshire = E10000021 | Northampton | Daventry | Corby District (B) |
  East Northamptonshire District | Kettering District (B) | Northampton District (B) |
  South Northamptonshire District
929 = Northumberland = E06000057
931 = Oxfordshire = E10000025
933 = Somerset = E10000027 | E06000066
935 = Suffolk = E10000029 | Suffolk Coastal | Babergh | Suffolk Coastal District
936 = Surrey = E10000030 | Elmbridge | Epsom And Ewell | Reigate And Banstead | Tandridge | Waverley |
  Runnymede
937 = Warwickshire = E10000031
938 = West Sussex = Crawley | Arun | E10000032 | Mid Sussex
940 = North Northamptonshire = E06000061
941 = West Northamptonshire = E06000062
942 = Cumberland = E06000063
943 = Westmorland and Furness = E06000064
CON = Confidential placement = CON - Child placed in confidential placement | Confidential
NIR = Northern Ireland = NIR - Child placed in Northern Ireland
NUK = Outside the United Kingdom = NUK - Child placed outside the UK
SCO = Scotland = Ayrshire | North Ayrshire | SCO - Child placed in Scotland | Ayrshire, East |
  Dumfries and Galloway Council | Glasgow Local Authority | Dumfries And Galloway | Angus |
  CITY OF EDINBURGH | CLACKMANNANSHIRE | EAST AYRSHIRE | EAST DUNBARTONSHIRE | South Lanarkshir |
  West Lothian | Scottish Borders Council | Aberdeen City Council | South Lanarkshire | Midlothian Council |
  Renfrewshire | South Ayrshire
WAL = Wales = Flintshire and Wrexham | WAL - Child placed in Wales | Flintshire County Council | Wrexham |
  Powys | Gwynedd | Isle Of Anglesey | Denbighshire | Flintshire Childrens Social Care | Bridgend |
  City and County of Swansea Council | Neath Port Talbot County Borough Council |
  BLAENAU GWENT - BLAENAU GWENT | CAERDYDD - CARDIFF | CASTELL-NEDD PORT TALBOT - NEATH PORT TALBOT |
  Conwy | CONWY - CONWY | GWYNEDD - GWYNEDD | PEN-Y-BONT AR OGWR - BRIDGEND | POWYS - POWYS |
  SIR DDINBYCH - DENBIGHSHIRE | SIR FYNWY - MONMOUTHSHIRE | SIR GAERFYRDDIN - CARMARTHENSHIRE |
  SIR YNYS MON - ISLE OF ANGLESEY | WRECSAM - WREXHAM | Anglesey | City of Cardiff Council | Cardiff
`;
