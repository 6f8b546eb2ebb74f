namespace JudicialAnalogs.Server.Hosting;

/// <summary>Tells the followers that the records have changed.</summary>
internal sealed class ArchiveChanged : CoalescedSignal;
