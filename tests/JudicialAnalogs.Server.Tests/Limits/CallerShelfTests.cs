using JudicialAnalogs.Server.Limits;

namespace JudicialAnalogs.Server.Tests.Limits;

public class CallerShelfTests
{
    [Fact]
    public void However_many_callers_there_are_only_so_many_are_remembered()
    {
        using var shelf = new CallerShelf(new LimitOptions { CallersKept = 3 }, new Refusals());
        for (var caller = 0; caller < 100; caller++)
            shelf.Return(shelf.Take($"caller-{caller}", 1));

        Assert.Equal(3, shelf.Count);
    }

    [Fact]
    public void The_one_who_called_longest_ago_is_forgotten_and_whoever_is_at_work_is_not()
    {
        using var shelf = new CallerShelf(new LimitOptions { CallersKept = 2, Read = new() { PerSecond = 0.001, Burst = 1 } }, new Refusals());
        var busy = shelf.Take("busy", 1);
        busy.Take(CallClass.Read);
        var idle = shelf.Take("idle", 1);
        shelf.Return(idle);
        shelf.Return(shelf.Take("new", 1));

        Assert.Same(busy, shelf.Take("busy", 1));
        Assert.Throws<LimitedException>(() => busy.Take(CallClass.Read));
        Assert.NotSame(idle, shelf.Take("idle", 1));
    }

    [Fact]
    public void Where_all_are_at_work_a_new_caller_is_refused()
    {
        using var shelf = new CallerShelf(new LimitOptions { CallersKept = 1 }, new Refusals());
        var busy = shelf.Take("busy", 1);

        Assert.Throws<LimitedException>(() => shelf.Take("new", 1));
        shelf.Return(busy);
        Assert.NotNull(shelf.Take("new", 1));
    }
}
