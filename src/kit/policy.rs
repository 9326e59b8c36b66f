//! The templates by which administrators set a vendor's policies in the editor for group policies or in Intune.
//!
//! What they set is read by the module `policy` of the core.

use super::Package;

/// Returns the files with their paths below the folder of templates: `PROGRAM.admx`, and its words in two languages.
#[must_use]
pub fn templates(package: &Package) -> Vec<(String, Vec<u8>)> {
    let program = &package.program;

    vec![
        (format!("{program}.admx"), template(package).into_bytes()),
        (
            format!("en-US/{program}.adml"),
            words(package, &ENGLISH).into_bytes(),
        ),
        (
            format!("ja-JP/{program}.adml"),
            words(package, &JAPANESE).into_bytes(),
        ),
    ]
}

/// The words of one language.
struct Words {
    supported: &'static str,
    language: &'static str,
    language_help: &'static str,
    language_label: &'static str,
    host: &'static str,
    host_help: &'static str,
    host_label: &'static str,
}

const ENGLISH: Words = Words {
    supported: "Windows 10 or later",
    language: "Language",
    language_help: "The language that the program speaks where its user chose none: a tag such as ja, en or pt-BR. \
                    Without this policy it is the language of Windows. A language named on the command line goes before it.",
    language_label: "Tag of the language:",
    host: "KMS host",
    host_help: "The KMS host of your organisation: a name or an IP address, with a port if it is not 8482, such as \
                kms.example:8482. It goes before a host that was set on the computer. Without this policy that one is \
                asked, or the host is found by DNS.",
    host_label: "Host:",
};

const JAPANESE: Words = Words {
    supported: "Windows 10 以降",
    language: "言語",
    language_help: "利用者が言語を選んでいない場合にプログラムが使用する言語です。ja、en、pt-BR などのタグで指定します。\
                    このポリシーを設定しない場合は Windows の言語が使用されます。コマンドラインで指定された言語が優先されます。",
    language_label: "言語タグ:",
    host: "KMS ホスト",
    host_help: "組織の KMS ホストです。名前または IP アドレスで指定し、ポートが 8482 以外の場合は kms.example:8482 のように\
                ポートも指定します。コンピューターに設定されたホストより優先されます。このポリシーを設定しない場合は、\
                設定されたホストを使用するか、DNS でホストを検索します。",
    host_label: "ホスト:",
};

fn template(package: &Package) -> String {
    let vendor = escaped(&package.vendor_id);
    let key = format!(r"Software\Policies\Kakunin\{vendor}");
    // A namespace is a name of the vendor's own, so that templates of several programs stand beside each other.
    let namespace = format!("Kakunin.Policies.{}", escaped(&package.application_id));
    let policy = |name: &str, class: &str, value: &str, most: u32| {
        format!(
            r#"    <policy name="{name}" class="{class}" displayName="$(string.{name})" explainText="$(string.{name}Help)" presentation="$(presentation.{name})" key="{key}">
      <parentCategory ref="Program" />
      <supportedOn ref="Windows10" />
      <elements>
        <text id="{name}" valueName="{value}" maxLength="{most}" required="true" />
      </elements>
    </policy>
"#
        )
    };

    format!(
        r#"<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions revision="1.0" schemaVersion="1.0" xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions">
  <policyNamespaces>
    <target prefix="program" namespace="{namespace}" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="Windows10" displayName="$(string.Supported)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="Publisher" displayName="$(string.Publisher)" />
    <category name="Program" displayName="$(string.Program)">
      <parentCategory ref="Publisher" />
    </category>
  </categories>
  <policies>
{}{}  </policies>
</policyDefinitions>
"#,
        policy("Language", "Both", "Language", 35),
        policy("KmsHost", "Machine", "KmsHost", 260),
    )
}

fn words(package: &Package, words: &Words) -> String {
    let strings: String = [
        ("Supported", words.supported),
        ("Publisher", package.publisher.as_str()),
        ("Program", &package.name),
        ("Language", words.language),
        ("LanguageHelp", words.language_help),
        ("KmsHost", words.host),
        ("KmsHostHelp", words.host_help),
    ]
    .map(|(id, text)| format!("      <string id=\"{id}\">{}</string>\n", escaped(text)))
    .concat();
    let presentations: String = [("Language", words.language_label), ("KmsHost", words.host_label)]
        .map(|(id, label)| {
            format!(
                "      <presentation id=\"{id}\">\n        <textBox refId=\"{id}\">\n          <label>{}</label>\n        </textBox>\n      </presentation>\n",
                escaped(label)
            )
        })
        .concat();

    format!(
        r#"<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources revision="1.0" schemaVersion="1.0" xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions">
  <displayName>{}</displayName>
  <description>{}</description>
  <resources>
    <stringTable>
{strings}    </stringTable>
    <presentationTable>
{presentations}    </presentationTable>
  </resources>
</policyDefinitionResources>
"#,
        escaped(&package.name),
        escaped(&package.name),
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::sample;

    fn package() -> Package {
        Package {
            name: "Licences & <more>".to_owned(),
            ..sample::package(16)
        }
    }

    #[test]
    fn every_word_that_a_template_asks_for_is_there_in_each_language() {
        let mut templates = templates(&package()).into_iter();
        let (name, template) = templates.next().unwrap();
        assert_eq!(name, "momiji-activation.admx");
        let template = String::from_utf8(template).unwrap();
        assert!(template.contains(r#"key="Software\Policies\Kakunin\momiji.example""#));
        for (name, words) in templates {
            let words = String::from_utf8(words).unwrap();
            assert!(words.contains("Licences &amp; &lt;more&gt;"), "{name}");
            for (kind, element) in [("$(string.", "string"), ("$(presentation.", "presentation")] {
                for asked in template.split(kind).skip(1) {
                    let id = asked.split(')').next().unwrap();
                    assert!(
                        words.contains(&format!("<{element} id=\"{id}\">")),
                        "{name}: {id}"
                    );
                }
            }
        }
    }
}
