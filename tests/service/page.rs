//! The self-service page: by plain HTTP as a browser without scripts sees it, and in a real Chromium.

mod accessible;
mod browser;
mod files;
mod plain;
mod scripted;
mod site;
