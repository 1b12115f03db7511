using System.Runtime.InteropServices;
using System.Text;
using Xialu.TextMining.ReportExtractor;

// Chinese text must come out the same whatever the machine's locale is.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
using var stop = new CancellationTokenSource();
Action<PosixSignalContext> onSignal = context =>
{
    // The first asks: what is being written is taken away. The second ends the process at once.
    context.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, onSignal);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, onSignal);
return App.Run(args, new Terminal(output, error, Directory.GetCurrentDirectory(), ShowsProgress: !Console.IsErrorRedirected) { Stop = stop.Token });
