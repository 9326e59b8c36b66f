//! What may import what: `src/lib.rs` lists the layers, and within a module no files import each other in a circle.
//!
//! A file belongs to the room of the file that declares it, so what it takes from there (`super::…`) is no import. Tests may
//! look everywhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemMod, UseTree, Visibility};

/// The place of a module: `["gui", "block"]`. The crate itself is empty.
type Module = Vec<String>;

/// Every module that has a file of its own, with what it imports.
#[derive(Default)]
struct House {
    imports: BTreeMap<Module, BTreeSet<Module>>,
}

impl House {
    /// Reads the crate from `src/lib.rs` on, file by file, as its modules are declared.
    fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut files = BTreeMap::new();
        read_file(&root.join("lib.rs"), &root, &[], &mut files);
        let known: BTreeSet<Module> = files.keys().cloned().collect();
        let imports = files
            .into_iter()
            .map(|(module, paths)| {
                let imported = paths
                    .into_iter()
                    .filter_map(|path| absolute(&module, &path, &known))
                    .map(|path| file_of(path, &known))
                    .filter(|imported| !imported.is_empty() && !module.starts_with(imported))
                    .collect();

                (module, imported)
            })
            .collect();

        Self { imports }
    }

    /// The modules that each module leads to by its imports.
    fn reached(&self, from: &Module) -> BTreeSet<&Module> {
        let mut reached = BTreeSet::new();
        let mut next = vec![from];
        while let Some(module) = next.pop() {
            for imported in self.imports.get(module).into_iter().flatten() {
                if reached.insert(imported) {
                    next.push(imported);
                }
            }
        }

        reached
    }
}

/// Reads a file and those of the modules it declares, except for tests.
fn read_file(path: &Path, folder: &Path, module: &[String], files: &mut BTreeMap<Module, Vec<Vec<String>>>) {
    let file = syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap();
    let mut children = Vec::new();
    let mut paths = Paths::default();
    for item in &file.items {
        match item {
            Item::Mod(child) if child.content.is_none() => {
                if !is_of_tests(&child.attrs) {
                    children.push(child.ident.to_string());
                }
            }
            item => paths.visit_item(item),
        }
    }
    let former = files.insert(module.to_vec(), paths.0);
    assert!(former.is_none(), "{} is declared twice", path.display());

    for child in children {
        let beside = folder.join(&child);
        let module = [module, &[child]].concat();
        read_file(&beside.with_extension("rs"), &beside, &module, files);
    }
}

fn is_of_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<syn::Ident>()
                .is_ok_and(|condition| condition == "test")
    })
}

/// The paths that a file names, those of its tests left out.
#[derive(Default)]
struct Paths(Vec<Vec<String>>);

impl Paths {
    fn of_use(&mut self, tree: &UseTree, mut before: Vec<String>) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.of_use(&path.tree, before);
            }
            UseTree::Name(name) => {
                if name.ident != "self" {
                    before.push(name.ident.to_string());
                }
                self.0.push(before);
            }
            UseTree::Rename(rename) => {
                before.push(rename.ident.to_string());
                self.0.push(before);
            }
            UseTree::Glob(_) => self.0.push(before),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.of_use(tree, before.clone());
                }
            }
        }
    }

    /// Paths within the arguments of a macro, which are no syntax yet.
    fn of_tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(name) if colons == 2 || path.is_empty() => {
                    path.push(name.to_string());
                    colons = 0;
                    continue;
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' && !path.is_empty() && colons < 2 => {
                    colons += 1;
                    continue;
                }
                TokenTree::Group(group) => self.of_tokens(group.stream()),
                TokenTree::Ident(name) => {
                    self.0.push(std::mem::replace(&mut path, vec![name.to_string()]));
                    colons = 0;
                    continue;
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            self.0.push(std::mem::take(&mut path));
            colons = 0;
        }
        self.0.push(path);
    }
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item(&mut self, item: &'ast Item) {
        let attributes = match item {
            Item::Fn(item) => &item.attrs,
            Item::Impl(item) => &item.attrs,
            Item::Use(item) => &item.attrs,
            Item::Mod(item) => &item.attrs,
            _ => return visit::visit_item(self, item),
        };
        if !is_of_tests(attributes) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.of_use(&item.tree, Vec::new());
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        visit::visit_item_mod(self, item);
    }

    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.0.push(
            path.segments
                .iter()
                .map(|segment| segment.ident.to_string())
                .collect(),
        );
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.of_tokens(call.tokens.clone());
    }
}

/// The path from the crate on; none for what is of another crate or of this file.
fn absolute(module: &Module, path: &[String], known: &BTreeSet<Module>) -> Option<Module> {
    let (first, rest) = path.split_first()?;
    let mut place = match first.as_str() {
        "crate" => Vec::new(),
        "self" | "super" => module.clone(),
        child => {
            let mut place = module.clone();
            place.push(child.to_owned());
            return known.contains(&place).then(|| [place, rest.to_vec()].concat());
        }
    };
    let mut rest = path;
    if first == "crate" || first == "self" {
        rest = &path[1..];
    }
    while let Some((first, after)) = rest.split_first()
        && first == "super"
    {
        let _child = place.pop()?;
        rest = after;
    }

    Some([place, rest.to_vec()].concat())
}

/// The innermost module on the path that has a file of its own.
fn file_of(mut path: Module, known: &BTreeSet<Module>) -> Module {
    while !known.contains(&path) {
        let _name = path.pop();
    }

    path
}

/// The layers as `src/lib.rs` lists them, the lowest first: modules that stand together, without an empty line.
fn layers() -> Vec<Vec<String>> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    text.split("\n\n")
        .map(|layer| {
            layer
                .lines()
                .filter_map(|line| line.strip_prefix("pub ").unwrap_or(line).strip_prefix("mod "))
                .map(|name| name.trim_end_matches(';').to_owned())
                .collect::<Vec<_>>()
        })
        .filter(|layer| !layer.is_empty())
        .collect()
}

#[test]
fn every_module_imports_from_lower_layers_alone() {
    let layers = layers();
    assert!(layers.len() > 5, "{layers:?}");
    let layer_of = |module: &Module| {
        layers
            .iter()
            .position(|layer| layer.contains(&module[0]))
            .unwrap_or_else(|| panic!("src/lib.rs lists no {}", module[0]))
    };
    let house = House::read();
    let mut wrong = Vec::new();
    for (module, imports) in &house.imports {
        for imported in imports.iter().filter(|_| !module.is_empty()) {
            if imported[0] != module[0] && layer_of(imported) >= layer_of(module) {
                wrong.push(format!("{} imports {}", module.join("::"), imported.join("::")));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let house = House::read();
    assert!(house.imports.len() > 300, "{} files", house.imports.len());
    let circles: Vec<String> = house
        .imports
        .iter()
        .flat_map(|(module, imports)| imports.iter().map(move |imported| (module, imported)))
        .filter(|(module, imported)| house.reached(imported).contains(module))
        .map(|(module, imported)| format!("{} imports {}", module.join("::"), imported.join("::")))
        .collect();
    assert_eq!(circles, Vec::<String>::new());
}
