# The engine for the browser: bin/rubric.wasm. For Linux with apt; needs no root and leaves the machine as it is.
#
# Swift's toolchain compiles Rubric, RubricWeb and RubricPage as Embedded Swift. The C library for wasm32, and wasm-opt,
# which makes a twentieth less of it all, come from Debian's or Ubuntu's packages, unpacked below .build; libyaml comes
# from the sources that Yams carries.

ENGINE := .build/engine
# The version that the benchmarks pin.
YAMS := $(shell grep jpsim/Yams Benchmarks/Package.swift | grep -o '[0-9][0-9.]*[0-9]')
YAML := $(ENGINE)/Yams-$(YAMS)/Sources/CYaml
SYSROOT := $(ENGINE)/debian/usr
# The toolchain's own folder of libraries, beside which its linker and its C compiler stand.
SWIFT_LIB = $(shell swiftc -print-target-info | awk -F '"' '/runtimeResourcePath/ { print $$4 }')
SWIFT_BIN = $(SWIFT_LIB)/../../bin

ENGINE_CFLAGS := --target=wasm32-wasi -Os -isystem $(SYSROOT)/include/wasm32-wasi
ENGINE_SWIFT = swiftc -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded -wmo -Osize \
	-parse-as-library -package-name rubric -swift-version 6 -strict-memory-safety -warnings-as-errors \
	-enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
	-enable-upcoming-feature MemberImportVisibility \
	-Xcc -isystem -Xcc $(SYSROOT)/include/wasm32-wasi -Xcc -D__wasi__ -I $(ENGINE)/include -I $(ENGINE)

YAML_OBJECTS := $(patsubst %,$(ENGINE)/yaml-%.o,api parser reader scanner)
RUBRICS := $(shell find rubrics -name "*.yml")

engine: bin/rubric.wasm ## Build the engine for the browser into bin/ (Linux with apt)
	@printf '%s: %s bytes, %s gzipped\n' $< "$$(wc -c < $<)" "$$(gzip -9 -c $< | wc -c)"

ENGINE_OBJECTS := $(addprefix $(ENGINE)/,RubricPage.o shim.o rubrics.o) $(YAML_OBJECTS)
ENGINE_LINK = $(SWIFT_BIN)/wasm-ld --no-entry --gc-sections --strip-all -O2 -z stack-size=4194304 $(ENGINE_OBJECTS) \
	$(SYSROOT)/lib/wasm32-wasi/libc.a $$(find $(SYSROOT)/lib -name libclang_rt.builtins-wasm32.a) \
	$(SWIFT_LIB)/embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a

bin/rubric.wasm: $(ENGINE)/linked.wasm
	@mkdir -p bin
	LD_LIBRARY_PATH=$$(dirname "$$(find $(SYSROOT) -name 'libbinaryen*' | head -1)") $(SYSROOT)/bin/wasm-opt -Oz \
		--enable-bulk-memory --enable-multivalue --enable-mutable-globals --enable-nontrapping-float-to-int \
		--enable-reference-types --enable-sign-ext $< -o $@

$(ENGINE)/linked.wasm: $(ENGINE_OBJECTS)
	$(ENGINE_LINK) -o $@

# The same with schemas, which no page needs and which would make it a tenth larger: for .ci/engine.
$(ENGINE)/whole.wasm: $(ENGINE_OBJECTS)
	$(ENGINE_LINK) --export=rubric_schema -o $@

# Modules of Embedded Swift hold their code as it was written; it is compiled where it is used, all in one.
$(ENGINE)/RubricPage.o: $(wildcard Sources/RubricPage/*.swift) $(ENGINE)/RubricWeb.swiftmodule
	@echo "Compiling the engine for the browser (some minutes)."
	$(ENGINE_SWIFT) -lto=llvm-full -module-name RubricPage -c $(filter %.swift,$^) -o $@

$(ENGINE)/RubricWeb.swiftmodule: $(shell find Sources/RubricWeb -name '*.swift') $(ENGINE)/Rubric.swiftmodule
	$(ENGINE_SWIFT) -module-name RubricWeb -emit-module -emit-module-path $@ $(filter %.swift,$^)

$(ENGINE)/Rubric.swiftmodule: $(shell find Sources/Rubric -name '*.swift') $(ENGINE)/include/modules
	$(ENGINE_SWIFT) -module-name Rubric -emit-module -emit-module-path $@ $(filter %.swift,$^)

$(ENGINE)/shim.o: Sources/RubricPage/wasm/shim.c $(YAML) $(SYSROOT)
	$(SWIFT_BIN)/clang $(ENGINE_CFLAGS) -I $(YAML)/include -c $< -o $@

$(ENGINE)/rubrics.o: Sources/CRubrics/rubrics.c $(RUBRICS) $(SYSROOT)
	$(SWIFT_BIN)/clang $(ENGINE_CFLAGS) -std=gnu2x -I Sources/CRubrics/include -c $< -o $@

$(YAML_OBJECTS): $(ENGINE)/yaml-%.o: $(YAML) $(SYSROOT)
	$(SWIFT_BIN)/clang $(ENGINE_CFLAGS) -I $(YAML)/include -c $(YAML)/src/$*.c -o $@

# How Swift finds the C modules: the C library by the name that the sources know, libyaml, and the framework's files.
$(ENGINE)/include/modules: $(wildcard Sources/RubricPage/wasm/*.modulemap) $(YAML) $(SYSROOT)
	@mkdir -p $(ENGINE)/include/CYAML $(ENGINE)/include/CRubrics
	printf 'module CYAML [system] { header "%s/include/yaml.h" export * }\n' "$$PWD/$(YAML)" \
		> $(ENGINE)/include/CYAML/module.modulemap
	printf 'module CRubrics [system] { header "%s/Sources/CRubrics/include/CRubrics.h" export * }\n' "$$PWD" \
		> $(ENGINE)/include/CRubrics/module.modulemap
	touch $@

$(YAML):
	@echo "Fetching libyaml's sources, which Yams $(YAMS) carries."
	rm -rf $(ENGINE)/Yams-$(YAMS)
	git -c advice.detachedHead=false clone --quiet --depth 1 --branch $(YAMS) \
		https://github.com/jpsim/Yams $(ENGINE)/Yams-$(YAMS)

$(SYSROOT):
	@echo "Fetching the C library for wasm32 with apt-get, into $(ENGINE) alone."
	Sources/RubricPage/wasm/fetch $(ENGINE)
