namespace JudicialAnalogs.Server.Hosting.Listening.Internal;

/// <summary>Files of certificates cannot be used; the message goes on after the name of a setting: what is wrong and what to do.</summary>
internal sealed class UnusableFileException(string message, Exception? cause = null) : Exception(message, cause);
