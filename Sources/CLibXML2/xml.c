#include "CLibXML2.h"
#include <libxml/xmlversion.h>
