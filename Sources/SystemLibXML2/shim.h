// Empty on purpose: this target only carries libxml2's compiler and linker flags to CLibXML2,
// whose .c file is the one place that sees libxml2's headers.
