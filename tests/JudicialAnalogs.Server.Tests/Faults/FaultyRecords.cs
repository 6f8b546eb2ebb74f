using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.ExceptionServices;
using JudicialAnalogs.Records;

namespace JudicialAnalogs.Server.Tests.Faults;

/// <summary>Records on a disk, or in a database, that a test makes slow or lets go away: something is done before each call of any of their stores.</summary>
public class FaultyRecords : DispatchProxy
{
    private readonly ConcurrentDictionary<object, object> _stores = new(ReferenceEqualityComparer.Instance);
    private object _inner = null!;
    private Fault _fault = null!;

    /// <summary>Puts the fault around records.</summary>
    public static IRecords Around(IRecords records, Fault fault) => (IRecords)Around(typeof(IRecords), records, fault);

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        // Reaching for a store, and closing, touch nothing.
        var store = targetMethod!.IsSpecialName && targetMethod.ReturnType.Namespace!.StartsWith("JudicialAnalogs.Records", StringComparison.Ordinal) && targetMethod.ReturnType.IsInterface;
        if (!store && targetMethod.Name != nameof(IAsyncDisposable.DisposeAsync))
            _fault.Before?.Invoke($"{targetMethod.DeclaringType!.Name}.{targetMethod.Name}");
        try
        {
            var result = targetMethod.Invoke(_inner, args);
            return store && result is not null ? _stores.GetOrAdd(result, inner => Around(targetMethod.ReturnType, inner, _fault)) : result;
        }
        catch (TargetInvocationException thrown)
        {
            ExceptionDispatchInfo.Throw(thrown.InnerException!);
            throw;
        }
    }

    private static object Around(Type type, object inner, Fault fault)
    {
        var proxy = Create(type, typeof(FaultyRecords));
        ((FaultyRecords)proxy)._inner = inner;
        ((FaultyRecords)proxy)._fault = fault;
        return proxy;
    }

    /// <summary>What is wrong now.</summary>
    public sealed class Fault
    {
        /// <summary>Done before a call, which it is told by store and method; null for nothing.</summary>
        public Action<string>? Before { get; set; }
    }
}
