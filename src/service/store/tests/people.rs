use super::*;

on_both!(
    organisations_are_added_renamed_and_listed,
    staff_come_and_go_with_their_tokens,
);

async fn organisations_are_added_renamed_and_listed(place: &Fixture) {
    let add = |id: &str, name: &str| Change::AddOrganisation {
        id: id.to_owned(),
        name: name.to_owned(),
    };
    for id in ["org-b", "org-a", "org-c"] {
        let _added = place.change(add(id, "Same name")).await.unwrap();
    }
    let id = "org-a".to_owned();
    assert_eq!(
        place.change(add("org-a", "Other")).await,
        Err(Refused::OrganisationExists { id: id.clone() })
    );
    let rename = Change::RenameOrganisation {
        id: id.clone(),
        name: "Other".to_owned(),
    };
    let renamed = place.change(rename).await.unwrap();
    let read = place.other.organisation(&id).await.unwrap().unwrap();
    assert_eq!(renamed, Done::Organisation(read.clone()));
    assert_eq!(read.name, "Other");

    let first = place.other.organisations(ListPage::first(2)).await.unwrap();
    let second = place
        .other
        .organisations(ListPage {
            after: first.next,
            limit: 2,
        })
        .await
        .unwrap();
    let ids: Vec<_> = first
        .items
        .into_iter()
        .chain(second.items)
        .map(|item| item.id)
        .collect();
    assert_eq!(ids, ["org-a", "org-b", "org-c"]);
    assert_eq!(second.next, None);
}

async fn staff_come_and_go_with_their_tokens(place: &Fixture) {
    let name = || "ada".to_owned();
    let add = || Change::AddStaff {
        name: name(),
        role: Role::Desk,
    };
    let token = |id: &str| Change::AddToken {
        id: id.to_owned(),
        staff: name(),
        label: "console".to_owned(),
        hash: "a-hash-of-a-token".to_owned(),
        expires_at: Some(now()),
    };
    assert_eq!(
        place.change(token("AAAAAAAA")).await,
        Err(Refused::UnknownStaff { name: name() })
    );
    let _added = place.change(add()).await.unwrap();
    assert_eq!(
        place.change(add()).await,
        Err(Refused::StaffExists { name: name() })
    );
    let made = place.change(token("AAAAAAAA")).await.unwrap();
    let _second = place.change(token("BBBBBBBB")).await.unwrap();
    assert_eq!(place.change(token("AAAAAAAA")).await, Err(Refused::TokenExists));
    let read = place.other.token("AAAAAAAA").await.unwrap().unwrap();
    assert_eq!(made, Done::Token(read.clone()));
    assert_eq!(read.hash, "a-hash-of-a-token");

    let revoke = || Change::RevokeToken {
        id: "AAAAAAAA".to_owned(),
    };
    let _revoked = place.change(revoke()).await.unwrap();
    let revoked = place.other.token("AAAAAAAA").await.unwrap().unwrap();
    assert_eq!(revoked.revoked_at, Some(now()));
    let role = Change::ChangeRole {
        name: name(),
        role: Role::Auditor,
    };
    let _changed = place.change(role).await.unwrap();
    assert_eq!(
        place.other.staff_member("ada").await.unwrap().unwrap().role,
        Role::Auditor
    );

    let _removed = place.change(Change::RemoveStaff { name: name() }).await.unwrap();
    assert_eq!(
        place.change(Change::RemoveStaff { name: name() }).await,
        Err(Refused::UnknownStaff { name: name() })
    );
    let tokens = place.other.tokens("ada").await.unwrap();
    assert_eq!(tokens.len(), 2);
    assert!(tokens.iter().all(|token| token.revoked_at.is_some()));
    let _back = place.change(add()).await.unwrap();
    let staff = place.other.staff().await.unwrap();
    assert_eq!(staff.len(), 1);
    assert_eq!(staff[0].removed_at, None);
    assert!(super::changes::log(place).await.iter().all(|entry| {
        !entry.details.to_string().contains("a-hash-of") && !entry.subject.contains("a-hash-of")
    }));
}
