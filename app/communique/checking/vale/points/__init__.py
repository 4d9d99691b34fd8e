"""The extension points of the dialect: each makes a matcher of a rule's definition."""
